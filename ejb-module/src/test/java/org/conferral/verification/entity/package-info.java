@NullMarked
package org.conferral.verification.entity;

import org.jspecify.annotations.NullMarked;
