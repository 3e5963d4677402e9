#!/usr/bin/python3
"""Sends the datagrams of a sample over the loopback, again and again.

flood.py SAMPLE PORT COUNT [PAUSE]: so many datagrams to that port, of which
somebody hears but does not read; PAUSE seconds after every thousand."""

import socket
import struct
import sys
import time


def payloads(name):
    """Ethernet, IPv4 without options, UDP."""
    data = open(name, "rb").read()
    order = "<" if data[:1] in b"\xd4\x4d" else ">"
    at = 24
    while at < len(data):
        length, = struct.unpack_from(order + "I", data, at + 8)
        yield data[at + 16 + 14 + 20 + 8:at + 16 + length]
        at += 16 + length


def main():
    port, count = int(sys.argv[2]), int(sys.argv[3])
    pause = float(sys.argv[4]) if len(sys.argv) > 4 else 0
    words = list(payloads(sys.argv[1]))
    udp = socket.AF_INET, socket.SOCK_DGRAM
    with socket.socket(*udp) as hearer, socket.socket(*udp) as s:
        hearer.bind(("127.0.0.1", port))
        s.connect(("127.0.0.1", port))
        for i in range(count):
            s.send(words[i % len(words)])
            if pause and i % 1000 == 999:
                time.sleep(pause)


main()
