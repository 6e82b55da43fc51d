/** The sheets of each paper, and the file that all documents of one form begin with. */
@NullMarked
package org.conferral.document.control.template;

import org.jspecify.annotations.NullMarked;
