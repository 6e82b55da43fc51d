/**
 * The nine credentials, which may follow which, and progress towards them.
 */
@NullMarked
package org.conferral.credential.entity;

import org.jspecify.annotations.NullMarked;
