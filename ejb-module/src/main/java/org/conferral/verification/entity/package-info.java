/** What the public is told of a credential, and to whom. */
@NullMarked
package org.conferral.verification.entity;

import org.jspecify.annotations.NullMarked;
