/** The two lists of credentials, by type and to review: reading, selecting, files. */
@NullMarked
package org.conferral.award.control.list;

import org.jspecify.annotations.NullMarked;
