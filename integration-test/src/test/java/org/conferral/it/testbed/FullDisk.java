package org.conferral.it.testbed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A disk of the two nodes' database that a test fills. It is a real one, a small file system of its own in memory with a
 * tablespace on it, where the tests may mount one, as root may. Elsewhere a trigger stands in for it, which refuses as
 * PostgreSQL does then (SQLSTATE 53100); it cannot show that other writes fail, too.
 */
public final class FullDisk implements AutoCloseable {
    private static final long ROOM = 64 << 20;
    private static final long LEFT = 64 << 10;
    private static final String PROBE = "room_probe";
    private static final String NAME = "small-disk";

    private final List<String> tables;
    private final TwoNodes nodes;
    private final Path disk;
    private final boolean real;

    private FullDisk(String table, TwoNodes nodes, Path disk, boolean real) {
        this.tables = Stream.of(table, PROBE).distinct().toList();
        this.nodes = nodes;
        this.disk = disk;
        this.real = real;
    }

    /** Puts this table there, and what the server tries for room with. There is room at first. */
    public static FullDisk of(String table, TwoNodes nodes) throws IOException {
        Path disk = Files.createDirectories(nodes.work().resolve(NAME));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> unmount(disk)));
        long size = ROOM + nodes.count("select pg_table_size(cast(? as regclass))", table);
        FullDisk full = new FullDisk(
                table, nodes, disk, succeeds("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()));
        if (full.real) {
            full.moveTables();
        }
        return full;
    }

    /** Whether there can be a real one on this machine. */
    public static boolean isPossible(TwoNodes nodes) throws IOException {
        try (FullDisk disk = of(PROBE, nodes)) {
            return disk.real;
        }
    }

    /** As if this table, and what the server tries for room with, were on one. There is room at first. */
    public static FullDisk standingInFor(String table, TwoNodes nodes) {
        return new FullDisk(table, nodes, nodes.work(), false);
    }

    private void moveTables() throws IOException {
        Path space = Files.createDirectory(disk.resolve("tablespace"));
        Files.setAttribute(
                space,
                "unix:owner",
                Files.getOwner(nodes.work().resolve("postgres").resolve("data")));
        nodes.asOwnerOfAll("create tablespace small location '" + space + "'");
        tables.forEach(table -> nodes.asOwnerOfAll("alter table " + table + " set tablespace small"));
    }

    /** Leaves no room on it. */
    public void fill() throws IOException {
        if (!real) {
            nodes.update("create function no_room() returns trigger language plpgsql"
                    + " as $$ begin raise exception 'no space left' using errcode = '53100'; end $$");
            tables.forEach(table ->
                    nodes.update("create trigger no_room before insert on " + table + " execute function no_room()"));
            return;
        }
        byte[] some = new byte[1 << 14];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(disk).getUsableSpace() > LEFT) {
                out.write(some);
            }
        }
    }

    /** Makes room. */
    public void empty() throws IOException {
        if (real) {
            Files.deleteIfExists(filler());
        } else {
            tables.forEach(table -> nodes.update("drop trigger if exists no_room on " + table));
            nodes.update("drop function if exists no_room()");
        }
    }

    private Path filler() {
        return disk.resolve("filler");
    }

    @Override
    public void close() throws IOException {
        empty();
        if (real) {
            tables.forEach(table -> nodes.asOwnerOfAll(
                    "set lock_timeout = '1min'; alter table " + table + " set tablespace pg_default"));
            nodes.asOwnerOfAll("drop tablespace small");
            unmount(disk);
        }
    }

    /** Lets go of one that a killed build has left. */
    static void release(Path work) {
        unmount(work.resolve(NAME));
    }

    private static void unmount(Path disk) {
        if (Files.exists(disk.resolve("tablespace"))) {
            succeeds("umount", "--lazy", disk.toString());
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
