/* Runs every suite of unit tests. */

#include <CUnit/Basic.h>
#include <stdio.h>
#include <stdlib.h>

void	test_community_id(void);
void	test_crypt(void);
void	test_cursor(void);
void	test_detect(void);
void	test_direct(void);
void	test_dispatch(void);
void	test_encode(void);
void	test_escape(void);
void	test_flow(void);
void	test_fragment(void);
void	test_framing(void);
void	test_http_head(void);
void	test_input(void);
void	test_ip(void);
void	test_link(void);
void	test_names(void);
void	test_options(void);
void	test_oscar(void);
void	test_peer(void);
void	test_peer_frame(void);
void	test_pieces(void);
void	test_proxies(void);
void	test_record(void);
void	test_relay(void);
void	test_rotation(void);
void	test_secrets(void);
void	test_session(void);
void	test_shard(void);
void	test_stream(void);
void	test_text(void);
void	test_tlv(void);
void	test_turns(void);
void	test_walk(void);
void	test_walk_bounds(void);

int
main(void)
{
	unsigned failed;

	if (CU_initialize_registry() != CUE_SUCCESS) {
		fprintf(stderr, "unit: %s\n", CU_get_error_msg());
		return EXIT_FAILURE;
	}
	test_cursor();
	test_names();
	test_walk();
	test_walk_bounds();
	test_secrets();
	test_crypt();
	test_encode();
	test_link();
	test_shard();
	test_ip();
	test_fragment();
	test_input();
	test_community_id();
	test_flow();
	test_detect();
	test_direct();
	test_dispatch();
	test_session();
	test_stream();
	test_framing();
	test_http_head();
	test_turns();
	test_relay();
	test_rotation();
	test_proxies();
	test_pieces();
	test_peer_frame();
	test_oscar();
	test_peer();
	test_text();
	test_tlv();
	test_escape();
	test_record();
	test_options();
	if (CU_get_error() != CUE_SUCCESS) {
		fprintf(stderr, "unit: %s\n", CU_get_error_msg());
		return EXIT_FAILURE;
	}
	CU_basic_set_mode(CU_BRM_NORMAL);
	CU_basic_run_tests();
	failed = CU_get_number_of_failures() +
	    CU_get_number_of_suites_failed() + CU_get_number_of_tests_failed();
	if (CU_get_number_of_tests_run() == 0)
		failed++;
	printf("unit: %u tests, %u assertions, %u failures\n",
	    CU_get_number_of_tests_run(), CU_get_number_of_asserts(),
	    CU_get_number_of_failures());
	CU_cleanup_registry();
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
