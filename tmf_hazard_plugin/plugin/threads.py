"""Work that belongs to the main thread, asked for from another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal

Result = TypeVar("Result")


class _Work(QObject):
    asked = pyqtSignal()

    def __init__(self, call: Callable[[], Any]) -> None:
        super().__init__()
        self.call = call
        self.result: Any = None
        self.error: Exception | None = None
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self.do, Qt.ConnectionType.BlockingQueuedConnection)

    def do(self) -> None:
        try:
            self.result = self.call()
        except Exception as error:  # it is raised where the work was asked for
            self.error = error.with_traceback(None)  # whose frames hold objects of the main thread


def in_main_thread(call: Callable[[], Result]) -> Result:
    """The result of ``call()``, done in the main thread, for which this one waits. What ``call`` raises is raised here.

    As QGIS's own models do it for steps that may not leave the main thread.
    """
    if QThread.currentThread() == QCoreApplication.instance().thread():
        return call()
    work = _Work(call)
    work.asked.emit()
    work.deleteLater()
    if work.error is not None:
        raise work.error
    return work.result
