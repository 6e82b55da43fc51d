@NullMarked
package org.conferral.batch.run;

import org.jspecify.annotations.NullMarked;
