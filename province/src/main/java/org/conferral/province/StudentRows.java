package org.conferral.province;

import java.io.Closeable;
import java.io.IOException;

/** A file that holds none, one or several rows for a student. */
interface StudentRows extends Closeable {
    void write(Student student) throws IOException;
}
