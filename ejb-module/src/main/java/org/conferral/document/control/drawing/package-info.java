/** What a page is drawn with, apart from type: numbers, curves, ornaments, colours, and codes as squares. */
@NullMarked
package org.conferral.document.control.drawing;

import org.jspecify.annotations.NullMarked;
