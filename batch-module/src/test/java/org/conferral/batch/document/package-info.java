@NullMarked
package org.conferral.batch.document;

import org.jspecify.annotations.NullMarked;
