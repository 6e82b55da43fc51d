package org.conferral.document.entity;

import java.util.List;

/**
 * What pages of a PDF file need, to be written once into another one.
 *
 * @param objects the bodies of the objects, which are numbered in this order
 */
public record SharedParts(List<byte[]> objects, List<SharedPage> pages) {
    public SharedParts {
        objects = List.copyOf(objects);
        pages = List.copyOf(pages);
    }

    /**
     * A page of the file.
     *
     * @param resources the number of the object that has its fonts and forms
     * @param contents the number of the stream that it shows first
     * @param font the number of the first font among its resources
     */
    public record SharedPage(int width, int height, int resources, int contents, int font) {}
}
