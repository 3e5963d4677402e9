/* What the makers of the samples share: accounts nobody ever had, addresses
 * set aside for documentation, and the list of the makers. */

#ifndef TESTS_SAMPLES_H
#define TESTS_SAMPLES_H

#include "tests/talk.h"
#include "tests/codes.h"

enum {
	ANNA = 1000001, BERT = 1000002, CLARA = 1000003, DMITRI = 1000004,
	ZOE = 1000005, PAGER = 10,
};

/* 192.0.2.10 and on, 198.51.100.1. */
#define ADDRESS_ANNA	UINT32_C(0xc000020a)
#define ADDRESS_BERT	UINT32_C(0xc000020b)
#define ADDRESS_CLARA	UINT32_C(0xc000020c)
#define ADDRESS_SERVER	UINT32_C(0xc6336401)

#define PORT_ICQ	4000

/* Ethernet, IPv4 and UDP headers: what stands in front of the payload. */
#define FRONT		42u

/* 20 November 2001, 12:00:00 UTC. */
#define SAMPLE_TIME	(INT64_C(1006257600) * TALK_SECOND)

/* "Hello" in Russian, and "greetings", as a Windows of the region wrote it. */
#define TEXT_CP1251	"\xcf\xf0\xe8\xe2\xe5\xf2, \xe0\xed\xed\xe0!"
#define TEXT_CP1252	"Gr\xfc\xdf" "e aus K\xf6ln, \x80 5"
#define TEXT_UTF8	"na\xc3\xafve caf\xc3\xa9 \xe2\x80\x94 \xd0\xb4\xd0\xb0"

/* Puts the body of the login of that program. */
enum login_form {
	LOGIN_OFFICIAL, LOGIN_SOCKS, LOGIN_LICQ, LOGIN_MICQ, LOGIN_MICQ_0411,
};
void	 put_login(struct buffer *, enum login_form, int64_t now,
	    const char *password, uint32_t address, uint32_t status);

/* Scenes of oscar-services.pcap; then the other files of their makers. */
void	 scenes_oscar_login(struct capture *, unsigned scene,
	    const char *cookie);
void	 scene_oscar_icons(struct capture *, unsigned scene,
	    const char *cookie);
int	 make_oscar_messages(const char *directory);
int	 make_oscar_lists(const char *directory);

/* What is said of plug-ins in peer-messages.pcap. */
struct dialogue;
void	 say_peer_plugins(struct dialogue *);

/* Makers: scenes of v5-session.pcap and of v5-forms.pcap, then whole files. A
 * file's maker gives -1 where it could not be written. */
void	 scene_messages(struct capture *);
void	 scene_meta(struct capture *);
void	 forms_messages(struct capture *);
void	 forms_meta(struct capture *);
int	 make_session(const char *directory);
int	 make_forms(const char *directory);
int	 make_versions(const char *directory);
int	 make_charsets(const char *directory);
int	 make_secrets(const char *directory);
int	 make_anomalies(const char *directory);
int	 make_witty(const char *directory);
int	 make_links(const char *directory);
int	 make_fragments(const char *directory);
int	 make_peer(const char *directory);
int	 make_peer_files(const char *directory);
int	 make_streams(const char *directory);
int	 make_oscar(const char *directory);
int	 make_oscar_icq(const char *directory);
int	 make_oscar_direct(const char *directory);
int	 make_oscar_bugs(const char *directory);
int	 make_oscar_bugs2(const char *directory);
int	 make_oscar_bugs3(const char *directory);
int	 make_oscar_families(const char *directory);
int	 make_proxies(const char *directory);
int	 make_proxies_udp(const char *directory);
int	 make_tunnels(const char *directory);
int	 make_seeds(const char *directory);

/* Files in which something goes wrong in a session, and around it what shows
 * that nothing else is lost: a message either way. */
struct oscar_talk;
struct bug {
	const char	*name;
	void		(*scene)(struct oscar_talk *);
};
int	 make_bugs(const char *directory, const struct bug *, unsigned count);
void	 bug_none(struct oscar_talk *, const char *text);

/* Opens DIRECTORY/name. */
int	 sample_open(struct capture *, const char *directory,
	    const char *name, uint32_t linktype, unsigned flags);

#endif
