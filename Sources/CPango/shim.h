#include <cairo-pdf.h>
#include <pango/pangocairo.h>

// `g_object_unref` is a macro, which Swift does not see.
static inline void kieubao_release(void *object) { g_object_unref(object); }
