"""A web page in headless Chromium, driven through its DevTools protocol over a pipe: no driver, no web socket."""

from __future__ import annotations

import base64
import itertools
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
)  # fmt: skip
PATIENCE = 60  # seconds


class Page:
    """One page; a context manager. ``errors``: what the console and the page complained of; ``requests``: every address
    that was asked for."""

    def __init__(self, path: Path, width: int = 1400, height: int = 1000):
        self.path, self.size = path, (width, height)
        self.errors, self.requests, self.ids = [], [], itertools.count(1)

    def __enter__(self) -> Page:
        self.profile = tempfile.mkdtemp(prefix="chromium-")
        to_read, to_write = os.pipe(), os.pipe()
        # Chromium reads commands from descriptor 3 and answers on 4.
        shell = f'exec 3<&{to_read[0]} 4>&{to_write[1]}; exec "$0" "$@"'
        arguments = [*QUIET, f"--user-data-dir={self.profile}", "--window-size={},{}".format(*self.size)]
        self.process = subprocess.Popen(
            ["bash", "-c", shell, PROGRAM, *arguments, "--remote-debugging-pipe", "about:blank"],
            pass_fds=(to_read[0], to_write[1]), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(to_read[0])
        os.close(to_write[1])
        self.to_browser, self.from_browser, self.buffer = to_read[1], to_write[0], b""
        self.session = None
        target = next(t for t in self.call("Target.getTargets")["targetInfos"] if t["type"] == "page")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        started = time.perf_counter()
        self.loaded = False
        self.call("Page.navigate", url=self.path.resolve().as_uri())
        while not self.loaded:
            self._receive()
        # Two frames later everything has been laid out and painted.
        self.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")
        self.seconds = time.perf_counter() - started
        return self

    def __exit__(self, *exception) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)
        os.close(self.to_browser)
        os.close(self.from_browser)
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method: str, **parameters) -> dict:
        """The result of a command of the protocol. Raises ``RuntimeError`` where the browser refuses it."""
        number = next(self.ids)
        message = {"id": number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to_browser, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                return answer["result"]

    def _receive(self) -> dict:
        while b"\0" not in self.buffer:
            if not select.select([self.from_browser], [], [], PATIENCE)[0]:
                raise TimeoutError("Chromium does not answer")
            part = os.read(self.from_browser, 1 << 20)
            if not part:
                raise RuntimeError("Chromium has gone")
            self.buffer += part
        text, self.buffer = self.buffer.split(b"\0", 1)
        message = json.loads(text)
        method, details = message.get("method"), message.get("params", {})
        if method == "Page.loadEventFired":
            self.loaded = True
        elif method == "Network.requestWillBeSent":
            self.requests.append(details["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.errors.append(details["exceptionDetails"]["text"])
        elif method == "Runtime.consoleAPICalled" and details["type"] in ("error", "warning"):
            self.errors.append(str(details["args"]))
        elif method == "Log.entryAdded" and details["entry"]["level"] in ("error", "warning"):
            self.errors.append(details["entry"]["text"])
        return message

    def evaluate(self, expression: str):
        """The value of a JavaScript expression (a promise is waited for). Raises ``RuntimeError`` where it throws."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def renderer_seconds(self) -> float:
        """The processor time that the browser's renderers have taken so far."""
        session, self.session = self.session, None  # the browser is asked, not the page
        processes = self.call("SystemInfo.getProcessInfo")["processInfo"]
        self.session = session
        return max(process["cpuTime"] for process in processes if process["type"] == "renderer")

    def screenshot(self, path: Path, whole: bool = True) -> None:
        """The page as PNG; ``whole``: beyond the window too."""
        path.parent.mkdir(parents=True, exist_ok=True)
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))

    def pdf(self, path: Path) -> None:
        """The page as it prints, on the paper that it asks for."""
        data = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]
        path.write_bytes(base64.b64decode(data))
