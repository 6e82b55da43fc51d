/** The agent at work, by which documents that are due are made, looked at and stored, chunk by chunk. */
@NullMarked
package org.conferral.document.control.making;

import org.jspecify.annotations.NullMarked;
