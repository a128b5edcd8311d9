/* The driver of libFuzzer, which comes with the compiler and has no header of its own, and a call
   of Linux that Glibc shows to GNU sources only. */
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
int memfd_create(const char *name, unsigned int flags);
