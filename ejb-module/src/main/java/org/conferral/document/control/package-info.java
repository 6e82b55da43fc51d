/**
 * How a document is set: faces, shaping, fitting, ornaments, templates and the part that each student adds.
 *
 * <p>A document is the bytes of a template, which are the same for thousands, followed by the few thousand bytes that are
 * the student's own. Where no template has a letter that a name needs, one is made for that document alone by the same
 * code, so that the paper looks the same.
 */
@NullMarked
package org.conferral.document.control;

import org.jspecify.annotations.NullMarked;
