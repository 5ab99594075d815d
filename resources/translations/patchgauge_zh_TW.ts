<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Distance</name>
    <message>
        <source>Mahalanobis distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageScan</name>
    <message>
        <source>Looking for images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveOneOut</name>
    <message>
        <source>The photo has changed since it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Visual inspection of parts by PaDiM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model in &lt;file&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and folders to inspect, or a model to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at a threshold of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could be read, good and defective ones together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defective images that the model’s threshold lets pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overkill rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good images that the model’s threshold rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model’s own, which the two rates above hold for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a defective image scores higher than a good one: 1 is perfect, 0.5 is guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of defective ones among the images above a score, averaged over the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best balance between what is found and what is flagged wrongly, at any threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance that a defective pixel has a higher value than a normal one. Needs masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRO, up to 30 % false positives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each defect that is covered, averaged over defects of any size. Needs masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file to the score, on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close PatchGauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (review from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the good images, each left out in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from held-out good images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best F1 with the defective images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest missed defective images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, since training images are gone or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few good images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are enough for a threshold that stands for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 the threshold can stand for %2 at best; for %3 you need 1 more good image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 the threshold can stand for %2 at best; for %3 you need %4 more good images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold needs three good images or more; for %1 it needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defective parts decide the threshold; how many good parts lie above it is then estimated from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than three held-out images are not enough: the training images are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate for this method: memory and model file grow with the number of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate for this method: memory and model file stay small, whatever the number of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate: training %1, memory %2, model file %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than three images there is no threshold, and every verdict will be review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one defective image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 defective images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of good parts it flags is not known, since earlier training images are gone or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which share of good parts it flags is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 good parts would be flagged, estimated from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further good part of the same kind is flagged with a probability of at most %1, guaranteed by %2 for as long as parts and photos stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest threshold that misses at most %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest threshold that misses none of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold that tells %1 best from the good ones (largest F1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is the one from before images were added or dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 you need %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 % interval %2–%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no threshold, and every verdict is review: a threshold is drawn from the scores of at least %1 good images. Train on more, or set a threshold by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images between the review threshold and the threshold are for a person to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 good parts would be looked at or flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores of good images tell how many lie above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are no longer those of the model’s images, and tell nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 good images lie above: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands out among the good images, with a score of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review from %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was trained on %2 images in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with a score above %1 are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images were dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the threshold is still the old one, %2, since other training images are gone or changed. Bring them back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was taken back, and the model saved as it was before: %1 good images, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was made again, and the model saved: %1 good images, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These %1 images score higher than the %2 good images of the calibration (%3): more good parts than expected are going to be flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These %1 images score lower than the %2 good images of the calibration (%3): the threshold may be too high for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare light, focus and position with the training photos; if the change is to stay, train again on new photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what good parts don’t show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatchGauge learns from photos of good parts what each place of the part looks like. Then it measures how far the next photos are from that, and shows where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folders with photos of good parts, 20 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then inspect photos or a whole folder with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with demo parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws parts with defects, trains and inspects, all by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model, images and folders can also be dropped on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AboutDialog</name>
    <message>
        <source>About PatchGauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds what good parts don’t show, and says where and how far from normal it is.

The method is PaDiM: Defard, Setkov, Loesch and Audigier, “PaDiM: a Patch Distribution Modeling Framework for Anomaly Detection and Localization”, arXiv 2011.08785.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch (BSD-3-Clause)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Actions</name>
    <message>
        <source>&amp;New model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model from photos of good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a trained model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try with demo parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw parts with defects, train on the good ones and inspect the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect all images of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect i&amp;mages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect chosen images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the image shows as a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;rejected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a PNG picture of every rejected image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close PatchGauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the scores of the good images, and those that look least normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;threshold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set threshold and review band by hand, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate on a test folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how well the model tells good from defective images of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour what differs from normal; hold Space to look beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline where the pixel map passes the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image pixel for pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the keys and mouse movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About PatchGauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the bare photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next image of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the read-out by a patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Canvas</name>
    <message>
        <source>Inspected image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, 1 shows pixel for pixel. Space held hides the heat. Shift with an arrow key moves the read-out by a patch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CanvasPanel</name>
    <message>
        <source>Inspected image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ColourBar</name>
    <message>
        <source>How far from normal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CursorSection</name>
    <message>
        <source>Under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is normal at this patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each layer of the network adds to the squared distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance of the patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is normal here is not known: the model has fewer than three images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal here %1, 99 % below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1 and 99th percentile %2 of the good parts at this patch, each left out in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inspected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor over the image to read its distances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::EvaluationDialog</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy measures, values and meanings as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FileActions</name>
    <message>
        <source>Images (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected images to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only images whose name contains this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find images by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only images with the verdict %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::GoodPartsView</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with photos of good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the selected folder out; its files are not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders with photos of good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the images found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the images found: they should all show good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop folders with photos of good parts here,
or add them with the button below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageCard</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect %1 and look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, stands out among the good images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score when the model is made without this image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far above the scores of the other good images: is it a good part, and photographed as the others are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the model, as if it had never been trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageFolderField</name>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these images out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; drop a folder here or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image was found; choose another folder or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageListDelegate</name>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageListPanel</name>
    <message>
        <source>In order of inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order the inspected images are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected images are listed here.
Drop images or a folder on the window, or choose Inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of the list matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageSection</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the highest %2 over %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, review from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::InspectionListModel</name>
    <message>
        <source>%1, could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::JobBar</name>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defective images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this job; nothing half-finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LeastNormalView</name>
    <message>
        <source>Least normal of the good images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are no longer those of the model’s images, because earlier training images are gone or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores follow from three good images or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading good images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MainWindow</name>
    <message>
        <source>PatchGauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – PatchGauge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is behind this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MethodView</name>
    <message>
        <source>PaDiM (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares each patch with the good parts at the same place: shows where a defect is, in memory that does not grow with the number of images, but parts must always lie in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPADE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares with the training images that are most alike: parts may lie anywhere, but memory, time and model file grow with the number of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatchCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares each patch with a selection of good patches from anywhere: parts may lie anywhere, but training takes far longer, and memory and model file grow with the number of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges the image as a whole by its average features: small and fast, but it does not show where a defect is, and small ones may escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges the image as a whole by its distance from the average good one: the smallest model, but the coarsest; it does not show where a defect is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How photos are compared with the good ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels at which images are inspected, a multiple of 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels at which images are inspected, a multiple of 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the network&apos;s channels are kept: more see more, and need more memory and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same random choices again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelActions</name>
    <message>
        <source>Evaluate on a test folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelChanges</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelSection</name>
    <message>
        <source>PaDiM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPADE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatchCore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, judges the image as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a review threshold, an image is either passed or rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NewModelDialog</name>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of good parts, as they will be taken for inspection. What they show is what will be normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;model as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that the trained model is written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the model is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the model with these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with photos of good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors *.whl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the backbone first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with photos of good parts to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable image was found: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the model is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NormalGauge</name>
    <message>
        <source>The patch&apos;s distance (dot) against good parts at this place: band up to the 99th percentile, tick at the mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NormalPage</name>
    <message>
        <source>Least normal of the good images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with the heat and the score that it gets from a model made without it. Drop what is no good part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is normal for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReadoutPanel</name>
    <message>
        <source>Read-out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecentModels</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreHistogram</name>
    <message>
        <source>Histogram of scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 good images, each left out in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held-out good images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 defective images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: scores from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores: they follow from three good images or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images with a score from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Session</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing demo parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open yet: train or open one, and these images are inspected with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures were exported to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ShortcutsDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdDialog</name>
    <message>
        <source>Threshold of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with a score above it are rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a person look at images with a score between here and the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the change; the model keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is changed, for whoever asks later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the threshold is changed; the model keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the threshold into the model file, and judge the list by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review threshold must lie below the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review band: images are passed or rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdView</name>
    <message>
        <source>Held-out good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of good parts that are not trained on: a further part of the same kind then lies above the threshold with a probability of at most the share named above, guaranteed as long as parts and photos stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defective parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of defective parts: the threshold is then drawn between them and the good ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;False alarms wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out &amp;good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Defective parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the good parts may be rejected: fewer false alarms let more defects escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of good parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores a little below the threshold get the verdict review, for a person to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts for review or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the good parts may be rejected or left for a person to look at, more than the false alarms wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold from defective parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the threshold is to do with the defective parts given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separates best (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defective parts missed at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the defective parts may be missed: fewer cost more false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of defective parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::TrainSettingsView</name>
    <message>
        <source>&amp;Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pretrained network whose features are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default inspects the whole image; Paper repeats the published method, to compare numbers with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, image size and channels, and how the threshold is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the weights file of this backbone; it is copied in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ViewBar</name>
    <message>
        <source>How strongly the heat covers the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the display for one pixel of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
