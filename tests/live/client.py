"""The client of a sample, behind a SOCKS5 proxy (RFC 1928, RFC 1929).

client.py oscar SAMPLE PROXY-PORT SERVER-PORT [USER PASSWORD]
client.py v5 SAMPLE PROXY-PORT SERVER-PORT OWN-PORT

All are on 127.0.0.1; OWN-PORT is where the client's datagrams come from.
"""
import signal
import socket
import struct
import sys

import dialogue

HOME = socket.inet_aton("127.0.0.1")


def greet(proxy, user, password):
    methods = b"\0\2" if user else b"\0"
    proxy.sendall(bytes((5, len(methods))) + methods)
    dialogue.expect(dialogue.exactly(proxy, 2), b"\5" + methods[-1:], "proxy")
    if user:
        proxy.sendall(b"\1" + bytes((len(user),)) + user.encode() +
                      bytes((len(password),)) + password.encode())
        dialogue.expect(dialogue.exactly(proxy, 2), b"\1\0", "proxy")


def ask(proxy, command, port):
    """A request of the proxy; the address in its reply."""
    proxy.sendall(struct.pack(">BBBB4sH", 5, command, 0, 1, HOME, port))
    dialogue.expect(dialogue.exactly(proxy, 4), b"\5\0\0\1", "proxy")
    address, port = struct.unpack(">4sH", dialogue.exactly(proxy, 6))
    return socket.inet_ntoa(address), port


def oscar(proxy, turns, server, user="", password=""):
    greet(proxy, user, password)
    ask(proxy, 1, server)
    dialogue.converse(proxy, turns, False)
    # The proxy has passed on the last word when the server hangs up.
    if proxy.recv(1):
        raise dialogue.Trouble("the server says more than its sample")


def version5(proxy, turns, server, own_port):
    header = struct.pack(">HBB4sH", 0, 0, 1, HOME, server)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
        own.settimeout(10)
        own.bind(("127.0.0.1", int(own_port)))
        greet(proxy, "", "")
        relay = ask(proxy, 3, int(own_port))
        for of_server, said in turns:
            if not of_server:
                own.sendto(header + said, relay)
                continue
            heard, sender = own.recvfrom(65535)
            if sender != relay:
                raise dialogue.Trouble("a datagram of %s:%d" % sender)
            dialogue.expect(heard, header + said, "relay")


def main():
    signal.alarm(15)
    kind, sample, proxy_port, server_port, *more = sys.argv[1:]
    session, usual = {"oscar": (oscar, 5190), "v5": (version5, 4000)}[kind]
    turns = dialogue.read(sample, usual)
    try:
        with socket.create_connection(("127.0.0.1", int(proxy_port)),
                                      10) as proxy:
            session(proxy, turns, int(server_port), *more)
    except (OSError, dialogue.Trouble) as trouble:
        sys.exit("client: %s: %s" % (kind, trouble))


main()
