@NullMarked
package org.conferral.batch.intake;

import org.jspecify.annotations.NullMarked;
