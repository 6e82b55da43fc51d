package org.conferral.intake.control.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conferral.intake.entity.IntakeRefusedException;

/** The file of a ZIP; until it is released, only as much can be read as a directory of reasonable size has. */
class BoundedChannel implements SeekableByteChannel {
    private static final long LARGEST_DIRECTORY = 4L << 20;

    private final SeekableByteChannel file;
    private long left = LARGEST_DIRECTORY;

    BoundedChannel(Path path) throws IOException {
        file = Files.newByteChannel(path);
    }

    /** The directory has been read: no bound any more. */
    void release() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = file.read(target);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new IntakeRefusedException("zipEntries");
        }
        return read;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return file.write(source);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
