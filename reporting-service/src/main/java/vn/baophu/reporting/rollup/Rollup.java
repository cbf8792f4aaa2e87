package vn.baophu.reporting.rollup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A total of several indicators; progress, tables and rankings take its code like that of an indicator.
 *
 * @param parts the indicators that are added; nobody may stand in two of them
 * @param basis why they may be counted together
 */
@Schema(examples = """
        {"code":"BHYT_AND_BHXH_TN","nameVi":"Số người tham gia BHXH, BHYT (BHYT và BHXH tự nguyện)",
        "nameEn":"Participants of social and health insurance (health insurance and voluntary social insurance)",
        "basis":"Thống kê của ngành: người tham gia BHXH bắt buộc đã được tính trong BHYT.",
        "parts":["BHYT","BHXH_TN"]}""")
public record Rollup(String code, String nameVi, String nameEn, String basis, List<String> parts) {}
