#include "base/files.h"
#include "core/evidence/sample_batch.h"
#include "core/weights/weights_files.h"
#include "detector/model_file.h"
#include "evaluation/study_file.h"
#include "evidence/json.h"
#include "support/trained_model.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

// Writes a folder of small, valid files for each target, by the program's own writers where there
// are.

namespace {

using namespace patchgauge;
using std::filesystem::path;

void write(const path& file, const std::string& bytes) {
    std::filesystem::create_directories(file.parent_path());
    test::writeFile(file, bytes);
}

void writeStateDicts(const path& folder) {
    write(folder / "small.safetensors", test::smallSafetensors());
    write(folder / "legacy.pth", test::smallLegacyFile());
    write(folder / "archive.pth", test::smallTorchArchive());
}

void writeModels(const path& folder) {
    std::filesystem::create_directories(folder);
    std::filesystem::copy(PATCHGAUGE_TEST_DATA "/model_v1.padim", folder,
                          std::filesystem::copy_options::overwrite_existing);
    for (const auto method : {detector::Method::Padim, detector::Method::Gaussian,
                              detector::Method::NSphere, detector::Method::PatchCore}) {
        test::SmallModelSettings settings;
        settings.input = {{32, 32}, {32, 32}, 0};
        settings.detector.method = method;
        settings.detector.dimensions = 4;
        settings.images = 4;
        detector::save(*test::smallModel(settings), folder / (detector::name(method) + ".padim"));
    }
}

void writeRegions(const path& folder) {
    write(
        folder / "all.json",
        R"({"width":640,"height":480,"include":[{"type":"rectangle","points":[[10,10],[600,400]]},)"
        R"({"type":"ellipse","points":[[0,0],[99.5,50]]}],)"
        R"("exclude":[{"type":"polygon","points":[[20,20],[80,30],[40,90]]}]})");
    write(folder / "empty.json", R"({"width":640,"height":480,"include":[],"exclude":[]})");
}

void writeImages(const path& folder) {
    std::filesystem::create_directories(folder);
    std::filesystem::copy(PATCHGAUGE_TEST_DATA "/images", folder,
                          std::filesystem::copy_options::overwrite_existing);
    const cv::Mat grey(24, 32, CV_8UC1, cv::Scalar(90));
    const cv::Mat colour(24, 32, CV_8UC3, cv::Scalar(20, 120, 200));
    const cv::Mat deep(24, 32, CV_16UC3, cv::Scalar(2000, 30000, 60000));
    for (const char* ending : {".png", ".jpg", ".bmp", ".tiff", ".webp", ".ppm"})
        cv::imwrite((folder / ("colour" + std::string(ending))).string(), colour);
    for (const char* ending : {".png", ".tiff", ".ppm"})
        cv::imwrite((folder / ("deep" + std::string(ending))).string(), deep);
    cv::imwrite((folder / "grey.pgm").string(), grey);
}

void writeBatches(const path& folder) {
    evidence::Batch batch = test::sampleBatch();
    batch.images.push_back(
        test::sampleImage("/parts/a.png", 'a', 12, calibration::Verdict::Reject));
    batch.images.push_back(test::unreadableImage("/parts/b.png"));
    write(folder / "batch.json", evidence::toJson(batch).dump());
}

void writeStudies(const path& folder) {
    std::filesystem::create_directories(folder);
    evaluation::Study study;
    study.title = "fixture";
    study.seed = 7;
    study.parts = {{"a.png", std::string(64, 'a'), *evaluation::decisionNamed("good")},
                   {"b.png", std::string(64, 'b'), *evaluation::decisionNamed("defective")}};
    study.addPerson("Ada", 2);
    study.addMachine("model", 2, study.references(),
                     {std::string(64, 'c'), 10.0F, *evaluation::decisionNamed("defective")});
    evaluation::writeStudy(study, folder / "study.json");
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2)
        return 2;
    try {
        const path folder = arguments[1];
        writeStateDicts(folder / "state_dict");
        writeModels(folder / "model_file");
        writeRegions(folder / "region_file");
        writeImages(folder / "image");
        writeBatches(folder / "batch");
        writeStudies(folder / "study");
    } catch (const std::exception& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return 1;
    }
    return 0;
}
