package se.tryggaunga.files;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Looks at the size of each picture on a page before it is unpacked. */
final class CarefulRenderer extends PDFRenderer {

    private static final List<String> JPEG =
            List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());

    CarefulRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            public void drawImage(PDImage image) throws IOException {
                requireSize(image);
                super.drawImage(image);
            }
        };
    }

    private static void requireSize(PDImage image) throws IOException {
        Pictures.requireSize(image.getWidth(), image.getHeight());
        if ("jpg".equals(image.getSuffix())) {
            // what stands in the PDF need not be what stands in the picture
            try (var jpeg = image.createInputStream(JPEG)) {
                Pictures.requireSize(jpeg);
            }
        }
        if (image instanceof PDImageXObject whole) {
            for (var mask : new PDImageXObject[] {whole.getSoftMask(), whole.getMask()}) {
                if (mask != null) {
                    requireSize(mask);
                }
            }
        }
    }
}
