#pragma once
/* Debian's libxml2 brings the headers of ICU along, which are at odds with those that Foundation
   brings. They are wanted for two members of a struct of converters, which is not used here. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <string.h>

/* What Swift cannot say of libxml2: variadic callbacks, macros, a struct of thirty pointers.
   PushParser.swift is the only user. */

static void cxml_drop_message(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

static void cxml_drop_error(void *context, xmlErrorPtr error) {
  (void)context;
  (void)error;
}

/* Keeps libxml2 from printing what it read, also where it reports without a parser at hand.
   The functions are kept per thread, so this is said before every call that parses. */
static inline void cxml_silence(void) {
  xmlSetGenericErrorFunc(NULL, cxml_drop_message);
  xmlSetStructuredErrorFunc(NULL, cxml_drop_error);
}

/* A push parser that tells of elements, document types and errors and builds no tree.
   No network, no huge documents; the encoding a document declares is not followed. */
static inline xmlParserCtxtPtr cxml_make_parser(
    void *user, startElementNsSAX2Func begin, endElementNsSAX2Func end,
    internalSubsetSAXFunc documentType, xmlStructuredErrorFunc error) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = begin;
  handler.endElementNs = end;
  handler.internalSubset = documentType;
  handler.serror = error;
  handler.warning = cxml_drop_message;
  handler.error = cxml_drop_message;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, user, NULL, 0, NULL);
  if (parser == NULL) return NULL;
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
  return parser;
}

static inline void cxml_free_parser(xmlParserCtxtPtr parser) {
  if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt(parser);
}

/* The line of the `<` of the start tag being told of: libxml2's own number is that of its end.
   The whole tag is in the buffer then, and no `<` can stand inside it. */
static inline long cxml_tag_line(xmlParserCtxtPtr parser) {
  const xmlParserInputPtr input = parser->input;
  if (input == NULL || input->cur == NULL) return 0;
  long line = input->line;
  for (const xmlChar *at = input->cur; at > input->base && *at != '<'; at--)
    if (*at == '\n') line--;
  return line;
}

/* How many bytes of a start tag wait for its end. libxml2 compares each attribute of a tag with all
   others, so that a tag must not become long. */
static inline long cxml_waiting_tag(xmlParserCtxtPtr parser) {
  const xmlParserInputPtr input = parser->input;
  if (input == NULL || input->cur == NULL || input->end - input->cur < 2) return 0;
  if (input->cur[0] != '<' || strchr("!?/", input->cur[1]) != NULL) return 0;
  return input->end - input->cur;
}

/* How many names the document has: libxml2 finds each again in a table that stops growing. */
static inline int cxml_name_count(xmlParserCtxtPtr parser) { return xmlDictSize(parser->dict); }
