"""An ICQ server that knows the dialogues of two samples, and nothing else.

server.py OSCAR-SAMPLE V5-SAMPLE

Says its ports, of TCP and of UDP, and answers there until it is ended.
"""
import signal
import socket
import sys
import threading

import dialogue


def oscar(listener, turns):
    while True:
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(10)
            try:
                dialogue.converse(connection, turns, True)
            except (OSError, dialogue.Trouble) as trouble:
                print("server: OSCAR:", trouble, file=sys.stderr, flush=True)


def version5(own, turns):
    reached = {}
    while True:
        heard, client = own.recvfrom(65535)
        at = reached.get(client, 0)
        if at >= len(turns) or heard != turns[at][1]:
            print("server: version 5: not of the sample:", heard.hex(),
                  file=sys.stderr, flush=True)
            continue
        at += 1
        while at < len(turns) and turns[at][0]:
            own.sendto(turns[at][1], client)
            at += 1
        reached[client] = at


def main():
    signal.alarm(60)
    listener = socket.create_server(("127.0.0.1", 0))
    own = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    own.bind(("127.0.0.1", 0))
    threading.Thread(target=oscar, daemon=True,
                     args=(listener, dialogue.read(sys.argv[1], 5190))).start()
    print(listener.getsockname()[1], own.getsockname()[1], flush=True)
    version5(own, dialogue.read(sys.argv[2], 4000))


main()
