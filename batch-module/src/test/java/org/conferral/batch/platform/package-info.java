@NullMarked
package org.conferral.batch.platform;

import org.jspecify.annotations.NullMarked;
