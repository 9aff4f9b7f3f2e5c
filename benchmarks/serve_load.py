"""The service under load: many clients at once, hostile bodies among them, on this machine's loopback alone.

    python benchmarks/serve_load.py [FOLDER] [--clients 32] [--seconds 60]

Every answer is checked against its request: no error, none lost, none mixed up. Hostile bodies must end in 4xx within
the time limit. Prints the counts and the latencies; ends with status 1 when anything was wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import random
import socket
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import httpx

LIMIT = 20.0


def free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        port: int = opened.getsockname()[1]
    return port


def bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        with package.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(900):
                part.write(bytes(1 << 20))
    return made.getvalue()


async def client(service: str, texts: list[str], until: float, latencies: list[float], wrong: list[str]) -> None:
    choose = random.Random(len(latencies))
    async with httpx.AsyncClient(base_url=service, timeout=60) as session:
        while time.monotonic() < until:
            text = choose.choice(texts)
            start = time.monotonic()
            try:
                answer = await session.post(choose.choice(("/v1/parse", "/v1/check")), json={"text": text})
            except httpx.HTTPError as error:
                wrong.append(f"no answer: {error!r}")
                continue
            latencies.append(time.monotonic() - start)
            if answer.status_code != 200:
                wrong.append(f"{answer.status_code}: {answer.text[:200]}")
            elif answer.json()["text"] != text:
                wrong.append("an answer to another request")


async def attack(service: str, until: float, told: dict[str, list[tuple[int, float]]], wrong: list[str]) -> None:
    tags = b"<html><body>" + b"<div>" * 100_000 + "一、总体要求。".encode()
    bodies = {
        "10 MB of brackets": {"content": b"[" * 10_000_000, "headers": {"Content-Type": "application/json"}},
        "invalid UTF-8": {"content": b'{"text": "\xff\xfe"}', "headers": {"Content-Type": "application/json"}},
        "zip bomb docx": {"files": {"file": ("a.docx", bomb())}},
        "1e5 nested tags": {"files": {"file": ("a.html", tags)}},
    }
    async with httpx.AsyncClient(base_url=service, timeout=90) as session:
        while time.monotonic() < until:
            for name, body in bodies.items():
                start = time.monotonic()
                answer = await session.post("/v1/parse", **body)  # type: ignore[arg-type]
                told.setdefault(name, []).append((answer.status_code, time.monotonic() - start))
                if not 400 <= answer.status_code < 500:
                    wrong.append(f"{name} answered with {answer.status_code}")
            await asyncio.sleep(1)


async def load(service: str, texts: list[str], clients: int, seconds: float) -> bool:
    latencies: list[float] = []
    wrong: list[str] = []
    told: dict[str, list[tuple[int, float]]] = {}
    until = time.monotonic() + seconds
    work = [client(service, texts, until, latencies, wrong) for _ in range(clients)]
    await asyncio.gather(*work, attack(service, until, told, wrong))
    latencies.sort()
    at = {share: latencies[int(share * (len(latencies) - 1))] for share in (0.5, 0.95, 0.99, 1.0)}
    print(f"{clients} clients, {seconds:g} s: {len(latencies)} answers, {len(wrong)} wrong")
    print("latency " + "  ".join(f"p{share * 100:g} {value * 1000:.0f} ms" for share, value in at.items()))
    for name, answers in told.items():
        slowest = max(spent for _, spent in answers)
        print(f"{name}: {sorted({status for status, _ in answers})}, {len(answers)} times, slowest {slowest:.1f} s")
    for fault in wrong[:10]:
        print("WRONG", fault)
    return not wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parents[1] / "corpora")
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args()
    texts = [path.read_text("utf-8") for path in sorted(options.folder.rglob("*.txt"))]
    port = free_port()
    code = f"from govdoc.interfaces.cli.serve import serve; serve(['--port', '{port}', '--timeout', '{LIMIT}'])"
    server = subprocess.Popen([sys.executable, "-c", code])
    try:
        service = f"http://127.0.0.1:{port}"
        for _ in range(300):
            try:
                httpx.get(f"{service}/healthz")
                break
            except httpx.HTTPError:
                time.sleep(0.1)
        return 0 if asyncio.run(load(service, texts, options.clients, options.seconds)) else 1
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
