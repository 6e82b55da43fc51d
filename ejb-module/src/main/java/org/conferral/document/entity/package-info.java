/**
 * What a document shows, and what can keep it from being printed.
 */
@NullMarked
package org.conferral.document.entity;

import org.jspecify.annotations.NullMarked;
