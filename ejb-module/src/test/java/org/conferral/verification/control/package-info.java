@NullMarked
package org.conferral.verification.control;

import org.jspecify.annotations.NullMarked;
