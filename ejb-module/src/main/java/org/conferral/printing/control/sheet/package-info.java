/**
 * Sheets of one page, in English and French, that go with a print job or are filed with it.
 */
@NullMarked
package org.conferral.printing.control.sheet;

import org.jspecify.annotations.NullMarked;
