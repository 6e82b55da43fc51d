/**
 * The frame: which pages there are and who may open them, navigation, language, texts and formats.
 */
@NullMarked
package org.conferral.web.platform;

import org.jspecify.annotations.NullMarked;
