package org.conferral.document.control;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.JRPdfExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimplePdfExporterConfiguration;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.conferral.document.entity.CredentialPaper;

/**
 * The same two pages by JasperReports, as one would have it do them: two reports, compiled once, filled for each student and
 * exported to one PDF file, with the product's fonts embedded and its art drawn as vectors. Neither tagged nor PDF/A.
 */
final class JasperPages {
    private final JasperReport credential = compiled("credential.jrxml");
    private final JasperReport letter = compiled("letter.jrxml");
    private final Picture frame;
    private final Picture letterhead;

    /** Takes the art from a template of the product. */
    JasperPages(byte[] template) throws IOException {
        frame = new Picture(new DrawnArt(template, 1)::draw);
        letterhead = new Picture(new DrawnArt(template, 2)::draw);
    }

    private static JasperReport compiled(String name) {
        try (InputStream from = JasperPages.class.getResourceAsStream(name)) {
            return JasperCompileManager.compileReport(from);
        } catch (IOException | JRException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** What draws itself. */
    private static final class Picture extends AbstractRenderer implements Graphics2DRenderable {
        private static final long serialVersionUID = 1;

        private final transient Consumer<Graphics2D> drawing;

        Picture(Consumer<Graphics2D> drawing) {
            this.drawing = drawing;
        }

        @Override
        public void render(JasperReportsContext context, Graphics2D on, Rectangle2D in) {
            Graphics2D own = (Graphics2D) on.create();
            own.translate(in.getX(), in.getY());
            drawing.accept(own);
            own.dispose();
        }
    }

    /** The whole file. */
    byte[] make(CredentialPaper paper) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", paper.title());
        values.put("name", paper.name());
        values.put("awarded", "June 30, 2026");
        values.put("date", "July 15, 2026");
        values.put("year", paper.schoolYear().toString());
        values.put("asn", paper.asn().toString());
        values.put("number", paper.number().toString());
        values.put("code", paper.code().toString());
        values.put("site", BenchmarkPapers.SITE);
        values.put("address", String.join("\n", paper.address()));
        values.put("art", frame);
        values.put("qr", new Picture(on -> qr(on, paper.proof())));
        Map<String, Object> onLetter = new HashMap<>(values);
        onLetter.put("art", letterhead);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try {
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(SimpleExporterInput.getInstance(List.of(
                    JasperFillManager.fillReport(credential, values, new JREmptyDataSource()),
                    JasperFillManager.fillReport(letter, onLetter, new JREmptyDataSource()))));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            SimplePdfExporterConfiguration how = new SimplePdfExporterConfiguration();
            how.setCompressed(true);
            exporter.setConfiguration(how);
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void qr(Graphics2D on, String proof) {
        ByteMatrix code;
        try {
            code = Encoder.encode(proof, ErrorCorrectionLevel.M, RawStamp.MASK).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
        double module = 58.0 / code.getWidth();
        on.setColor(Color.BLACK);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                int from = x;
                while (x < code.getWidth() && code.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    on.fill(new Rectangle2D.Double(from * module, y * module, (x - from) * module, module));
                }
            }
        }
    }
}
