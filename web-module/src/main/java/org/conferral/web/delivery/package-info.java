/**
 * The page behind a consumer's link, and those where staff watch what is handed over.
 */
@NullMarked
package org.conferral.web.delivery;

import org.jspecify.annotations.NullMarked;
