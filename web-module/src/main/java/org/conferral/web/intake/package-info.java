/**
 * The pages of the import: files come in, the history says what became of them, rejected rows go back.
 */
@NullMarked
package org.conferral.web.intake;

import org.jspecify.annotations.NullMarked;
