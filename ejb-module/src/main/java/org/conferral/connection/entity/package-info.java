/**
 * Accounts of the public, connections to students, and the rules they keep.
 */
@NullMarked
package org.conferral.connection.entity;

import org.jspecify.annotations.NullMarked;
