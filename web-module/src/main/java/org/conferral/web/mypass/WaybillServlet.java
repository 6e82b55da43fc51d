package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.mypass.boundary.WaybillService;
import org.conferral.mypass.entity.WaybillFault;
import org.conferral.mypass.entity.WaybillPolicy;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Screen;

/**
 * Takes a waybill, of who is signed in: nothing of it is read before that was asked. A file that is not much too large is
 * still read, so that it can be said beside its field; a larger one is refused with its request.
 */
@WebServlet("/mypass/upload-waybill")
@MultipartConfig(
        fileSizeThreshold = 1 << 16,
        maxFileSize = 2L * WaybillPolicy.LARGEST,
        maxRequestSize = 2L * WaybillPolicy.LARGEST)
public class WaybillServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Inject
    transient WaybillService service;

    @Inject
    transient MypassLimits limits;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<PublicVisitor> visitor = accounts.at(MypassPass.visit(request));
        if (visitor.isEmpty()) {
            response.setHeader("Connection", "close");
            response.sendRedirect(MypassPass.door(request, Screen.MYPASS_WAYBILL.path()));
            return;
        }
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<WaybillFault> fault;
        try {
            fault = limits.waybill(visitor.get().account()).isZero() ? kept(request) : Optional.of(WaybillFault.MANY);
        } catch (IOException | ServletException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST); // its parts cannot be told apart, or end too early
            return;
        }
        response.sendRedirect(fault.map(what -> again(request, what)).orElse(Screen.MYPASS_ORDERS.path() + "?sent"));
    }

    /** Back to the form, with the same orders ticked. */
    private static String again(HttpServletRequest request, WaybillFault what) {
        return items(request).stream()
                .map(item -> "&" + MypassWaybillView.ITEM + "=" + item)
                .collect(Collectors.joining(
                        "", Screen.MYPASS_WAYBILL.path() + "?file=" + MypassWaybillView.word(what), ""));
    }

    private Optional<WaybillFault> kept(HttpServletRequest request) throws IOException, ServletException {
        byte[] file;
        try {
            file = file(request);
        } catch (IllegalStateException e) {
            return Optional.of(WaybillFault.LARGE);
        }
        PassKey visit = MypassPass.visit(request);
        List<Long> orders = items(request);
        try {
            return service.fault(visit, orders, file).or(() -> service.keep(visit, orders, file));
        } catch (BusinessException | ItemChangedException e) {
            return Optional.of(WaybillFault.CHANGED);
        }
    }

    private static List<Long> items(HttpServletRequest request) {
        String[] said = request.getParameterValues(MypassWaybillView.ITEM);
        return said == null
                ? List.of()
                : Stream.of(said)
                        .filter(item -> item.matches("[0-9]{1,18}"))
                        .limit(WaybillPolicy.MOST_ORDERS)
                        .map(Long::valueOf)
                        .toList();
    }

    /** The file, or as much of it as tells that it is too large. */
    private static byte[] file(HttpServletRequest request) throws IOException, ServletException {
        Part part = request.getPart("waybill");
        if (part == null) {
            return new byte[0];
        }
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(WaybillPolicy.LARGEST + 1);
        }
    }
}
