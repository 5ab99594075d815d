#include "image/netpbm.h"

#include <cctype>
#include <cstddef>

namespace patchgauge::image {
namespace {

/// The header's numbers in turn: width, height, maximum.
class HeaderReader {
public:
    explicit HeaderReader(std::span<const unsigned char> file) : file_(file) {}

    int nextNumber() {
        skipBlanksAndComments();
        int value = 0;
        while (at_ < file_.size() && std::isdigit(file_[at_]) && value < 1'000'000)
            value = 10 * value + (file_[at_++] - '0');
        return value;
    }

private:
    void skipBlanksAndComments() {
        bool comment = false;
        for (; at_ < file_.size(); ++at_) {
            const unsigned char c = file_[at_];
            if (c == '#')
                comment = true;
            else if (c == '\n')
                comment = false;
            else if (!comment && !std::isspace(c))
                return;
        }
    }

    std::span<const unsigned char> file_;
    std::size_t at_ = 2; // after the two letters of the kind
};

} // namespace

void scaleNetPbmToFullRange(std::span<const unsigned char> file, cv::Mat& pixels) {
    const char kind = static_cast<char>(file[1]);
    const bool bitmap = kind == '1' || kind == '4';
    const bool text = kind == '2' || kind == '3';
    const bool wide = pixels.depth() == CV_16U;
    // OpenCV scales 8-bit samples written as text, and no others.
    if (bitmap || (text && !wide))
        return;
    HeaderReader header(file);
    header.nextNumber();
    header.nextNumber();
    const int maximum = header.nextNumber();
    const int full = wide ? 65535 : 255;
    if (maximum > 0 && maximum != full)
        pixels.convertTo(pixels, -1, static_cast<double>(full) / maximum);
}

} // namespace patchgauge::image
