/* Without libFuzzer: runs a fuzz target once over each file that it is given,
 * and over those in the directories. */

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static unsigned long inputs;

/* The whole file, in a block of just its size. */
static uint8_t *
load(FILE *file, size_t size)
{
	uint8_t *bytes = malloc(size == 0 ? 1 : size);

	if (bytes != NULL && fread(bytes, 1, size, file) != size) {
		free(bytes);
		return NULL;
	}
	return bytes;
}

static int
run_file(const char *path, size_t size)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes = file == NULL ? NULL : load(file, size);

	if (file != NULL)
		fclose(file);
	if (bytes == NULL) {
		perror(path);
		return -1;
	}
	LLVMFuzzerTestOneInput(bytes, size);
	free(bytes);
	inputs++;
	return 0;
}

static int
run_directory(const char *path)
{
	struct dirent **entries;
	int n = scandir(path, &entries, NULL, alphasort), result = 0;
	struct stat status;
	char name[4096];

	if (n < 0) {
		perror(path);
		return -1;
	}
	for (int i = 0; i < n; i++) {
		snprintf(name, sizeof(name), "%s/%s", path,
		    entries[i]->d_name);
		free(entries[i]);
		if (stat(name, &status) != 0 || (S_ISREG(status.st_mode) &&
		    run_file(name, (size_t)status.st_size) != 0))
			result = -1;
	}
	free(entries);
	return result;
}

int
main(int argc, char **argv)
{
	struct stat status;
	int result = 0;

	for (int i = 1; i < argc; i++) {
		if (stat(argv[i], &status) != 0) {
			perror(argv[i]);
			result = -1;
		} else if (S_ISDIR(status.st_mode)) {
			result |= run_directory(argv[i]);
		} else {
			result |= run_file(argv[i], (size_t)status.st_size);
		}
	}
	printf("%lu inputs\n", inputs);
	return result == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
