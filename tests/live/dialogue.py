"""What a sample holds: who says which bytes, in their order."""
import struct


class Trouble(Exception):
    """What was heard is not what the sample has."""


def read(path, port):
    """Of a capture of Ethernet and IPv4: whether the server, which is the one
    with that port, says it, and what; without what is empty."""
    with open(path, "rb") as capture:
        data = capture.read()
    order = "<" if data[:1] in b"\xd4\x4d" else ">"
    turns = []
    at = 24
    while at < len(data):
        length, = struct.unpack_from(order + "I", data, at + 8)
        packet = data[at + 16 + 14:at + 16 + length]
        at += 16 + length
        whole, = struct.unpack_from(">H", packet, 2)
        ip = (packet[0] & 15) * 4
        header = packet[ip + 12] // 16 * 4 if packet[9] == 6 else 8
        source, = struct.unpack_from(">H", packet, ip)
        said = packet[ip + header:whole]
        if said:
            turns.append((source == port, said))
    return turns


def exactly(connection, count):
    """So many bytes, in however many parts they come."""
    heard = b""
    while len(heard) < count:
        part = connection.recv(count - len(heard))
        if not part:
            raise Trouble("closed after %s, %d bytes expected"
                          % (heard.hex() or "nothing", count))
        heard += part
    return heard


def expect(heard, wanted, whose):
    if heard != wanted:
        raise Trouble("of the %s %s expected, %s heard"
                      % (whose, wanted.hex(), heard.hex()))


def converse(connection, turns, server):
    """One side of a dialogue over TCP: says its part, awaits the other's."""
    for of_server, said in turns:
        if of_server == server:
            connection.sendall(said)
        else:
            expect(exactly(connection, len(said)), said,
                   "server" if of_server else "client")
