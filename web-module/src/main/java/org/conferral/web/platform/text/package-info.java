/** Words: the two languages, texts from the bundles, dates, times and numbers as readers write them, what people type. */
@NullMarked
package org.conferral.web.platform.text;

import org.jspecify.annotations.NullMarked;
