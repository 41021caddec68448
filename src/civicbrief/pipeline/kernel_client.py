"""A client that goes on as soon as its kernel is heard: Jupyter's own then listens 0.2 s longer."""

from __future__ import annotations

import queue
import time
from typing import Any

from jupyter_client.asynchronous.client import AsyncKernelClient

REPLYING = 1.0  # seconds for an answer before the kernel is asked again
HEARING = 0.2  # seconds for what it says to all: none of it arrives until we are connected


class PromptClient(AsyncKernelClient):
    """Ready when the kernel has answered, and said to all that it is idle again."""

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Raises RuntimeError where the kernel dies or does not answer in time."""
        begun = time.monotonic()
        while not await self._is_heard():
            if not await self.is_alive():
                raise RuntimeError("Kernel died before replying to kernel_info")
            if timeout and time.monotonic() - begun > timeout:
                raise RuntimeError(f"Kernel didn't respond in {timeout:.0f} seconds")

    async def _is_heard(self) -> bool:
        """Ask the kernel who it is, and hear all that it has said before it is idle again."""
        asked = self.kernel_info()
        try:
            reply = await self.get_shell_msg(timeout=REPLYING)
            while not _answers(reply, asked):
                reply = await self.get_shell_msg(timeout=REPLYING)
            self._handle_kernel_info_reply(reply)
            told = await self.get_iopub_msg(timeout=HEARING)
            while not (_answers(told, asked) and told["content"].get("execution_state") == "idle"):
                told = await self.get_iopub_msg(timeout=HEARING)
        except queue.Empty:
            return False
        return True


def _answers(message: dict[str, Any], asked: str) -> bool:
    return bool(message["parent_header"].get("msg_id") == asked)
