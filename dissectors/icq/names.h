/* Names of the numbers that the generations of ICQ share.
 *
 * States, flags and other words of the protocol are written as machines like
 * them ("free_for_chat"), what people chose from a list as people write it
 * ("United Kingdom"). Numbers that no source explains have no name. */

#ifndef DISSECTORS_ICQ_NAMES_H
#define DISSECTORS_ICQ_NAMES_H

#include "dissectors/core/names.h"

/* Words of the protocol. */
extern const struct names	icq_statuses;		/* state and flags */
extern const struct names	icq_connections;	/* direct connections */
extern const struct names	icq_genders;
extern const struct names	icq_authorizations;	/* to add the account */
extern const struct names	icq_presences;		/* of search results */
extern const struct names	icq_results;		/* of META_USER */
extern const struct names	icq_lists;		/* of UPDATE_LIST */
extern const struct names	icq_list_actions;
extern const struct names	icq_criteria;		/* of a search */
extern const struct names	icq_comparisons;

/* What people chose. */
extern const struct names	icq_chat_groups;
extern const struct names	icq_occupations;
extern const struct names	icq_languages;
extern const struct names	icq_interests;
extern const struct names	icq_organisations;
extern const struct names	icq_backgrounds;
extern const struct names	icq_countries;

#endif
