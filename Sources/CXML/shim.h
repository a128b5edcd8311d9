/* Debian's libxml2 is built with ICU and shows ICU's types, which clash with those of Foundation.
   Only the size of a struct that is never made here depends on it. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
