/**
 * The pages of documents.
 */
@NullMarked
package org.conferral.web.document;

import org.jspecify.annotations.NullMarked;
