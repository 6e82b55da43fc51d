/**
 * Telling consumers of their documents, and handing them over.
 */
@NullMarked
package org.conferral.delivery.control;

import org.jspecify.annotations.NullMarked;
