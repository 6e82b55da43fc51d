/**
 * The pages. {@code web.platform} is the frame every page stands in; each feature's views are in the package of its
 * name, path and package mirroring each other: {@code run/view.xhtml} is {@code web.run.RunView}.
 */
@NullMarked
package org.conferral.web;

import org.jspecify.annotations.NullMarked;
