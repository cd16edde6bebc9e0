"""Why a file cannot be written or read, in the user's language."""

from __future__ import annotations

import errno
import os

from .i18n import tr


def os_error_reason(error: OSError) -> str:
    """The reason of ``error`` in words. Rare ones are given as the operating system words them."""
    known = {
        errno.EACCES: tr("access is denied, or another program keeps the file open"),
        errno.EPERM: tr("access is denied, or another program keeps the file open"),
        errno.EBUSY: tr("access is denied, or another program keeps the file open"),
        errno.EROFS: tr("the disk can only be read"),
        errno.ENOENT: tr("the folder or file does not exist"),
        errno.ENOTDIR: tr("a part of the path is a file, not a folder"),
        errno.EISDIR: tr("there is a folder of this name"),
        errno.EEXIST: tr("a part of the path is a file, not a folder"),
        errno.ENOSPC: tr("the disk is full"),
        errno.ENAMETOOLONG: tr("the name is too long"),
    }
    if error.errno is None:
        return str(error)
    return known.get(error.errno) or error.strerror or os.strerror(error.errno)
