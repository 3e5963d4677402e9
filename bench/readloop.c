/* The least that a reader of captures must do: libpcap's loop and nothing in
 * it. Everything else is measured against this. */

#include <pcap/pcap.h>
#include <stdio.h>

int
main(int argc, char **argv)
{
	char error[PCAP_ERRBUF_SIZE];
	const unsigned char *bytes;
	struct pcap_pkthdr *header;
	unsigned long long packets = 0, captured = 0;
	pcap_t *pcap;
	int result;

	if (argc != 2) {
		fprintf(stderr, "usage: readloop FILE\n");
		return 2;
	}
	pcap = pcap_open_offline(argv[1], error);
	if (pcap == NULL) {
		fprintf(stderr, "readloop: %s\n", error);
		return 1;
	}
	while ((result = pcap_next_ex(pcap, &header, &bytes)) == 1) {
		packets++;
		captured += header->caplen;
	}
	if (result == PCAP_ERROR)
		fprintf(stderr, "readloop: %s\n", pcap_geterr(pcap));
	pcap_close(pcap);
	printf("%llu packets, %llu bytes\n", packets, captured);
	return result == PCAP_ERROR;
}
