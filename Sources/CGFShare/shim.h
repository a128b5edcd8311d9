#include <libgfshare.h>

/* The library's source of random bytes is a global variable, which Swift does not write to. */
static inline void gfshare_draw_from(gfshare_rand_func_t source) { gfshare_fill_rand = source; }
