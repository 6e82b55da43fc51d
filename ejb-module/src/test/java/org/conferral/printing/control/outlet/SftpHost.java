package org.conferral.printing.control.outlet;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.AbstractSftpEventListenerAdapter;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.conferral.printing.entity.SftpPlace;

/** A facility's host on this machine, with a folder of its own, that can be made to fail. */
final class SftpHost implements AutoCloseable {
    static final KeyPair OURS = key();

    /** What goes wrong there. */
    enum Trouble {
        NONE,
        /** It gives up in the middle of a file. */
        MID_FILE,
        RENAME,
        /** The last byte of a file is lost. */
        SHORT,
        /** The same, and it says that the file is as long as it should be. */
        SHORT_AND_LYING,
        /** A byte is another one. */
        ALTERED
    }

    final Path root;
    volatile Trouble trouble = Trouble.NONE;
    private final KeyPair key = key();
    private final SshServer server = SshServer.setUpDefaultServer();

    SftpHost(Path root) throws IOException {
        this.root = root;
        SftpSubsystemFactory factory = new SftpSubsystemFactory.Builder()
                .withFileSystemAccessor(new Storage())
                .build();
        factory.addSftpEventListener(new Requests());
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPublickeyAuthenticator(
                (login, shown, session) -> login.equals("conferral") && KeyUtils.compareKeys(shown, OURS.getPublic()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root));
        server.setSubsystemFactories(List.of(factory));
        server.start();
    }

    static KeyPair key() {
        try {
            return KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of it. */
    SftpPlace place() {
        return place(key);
    }

    /** The same, with another host's key. */
    SftpPlace place(KeyPair known) {
        return new SftpPlace(
                "127.0.0.1", server.getPort(), "conferral", "/jobs", PublicKeyEntry.toString(known.getPublic()));
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    private final class Requests extends AbstractSftpEventListenerAdapter {
        @Override
        public void writing(
                ServerSession session, String handle, FileHandle file, long offset, byte[] data, int from, int length)
                throws IOException {
            if (trouble == Trouble.MID_FILE && offset > 0) {
                throw new IOException("no space left");
            }
        }

        @Override
        public void moving(ServerSession session, Path from, Path to, Collection<CopyOption> options)
                throws IOException {
            if (trouble == Trouble.RENAME) {
                throw new IOException("not allowed");
            }
        }
    }

    private final class Storage implements SftpFileSystemAccessor {
        @Override
        public void closeFile(
                SftpSubsystemProxy subsystem,
                FileHandle file,
                Path path,
                String handle,
                Channel channel,
                Set<? extends OpenOption> options)
                throws IOException {
            SftpFileSystemAccessor.super.closeFile(subsystem, file, path, handle, channel, options);
            if (options.contains(java.nio.file.StandardOpenOption.WRITE)) {
                spoil(path);
            }
        }

        private void spoil(Path path) throws IOException {
            byte[] bytes = Files.readAllBytes(path);
            if (trouble == Trouble.SHORT || trouble == Trouble.SHORT_AND_LYING) {
                Files.write(path, java.util.Arrays.copyOf(bytes, bytes.length - 1));
            } else if (trouble == Trouble.ALTERED) {
                bytes[bytes.length / 2] = (byte) ~bytes[bytes.length / 2];
                Files.write(path, bytes);
            }
        }

        @Override
        public NavigableMap<String, Object> resolveReportedFileAttributes(
                SftpSubsystemProxy subsystem,
                Path file,
                int flags,
                NavigableMap<String, Object> attributes,
                LinkOption... options)
                throws IOException {
            if (trouble == Trouble.SHORT_AND_LYING
                    && attributes.get("size") instanceof Long size
                    && String.valueOf(file.getFileName()).contains(".pdf")) {
                attributes.put("size", size + 1);
            }
            return attributes;
        }
    }
}
