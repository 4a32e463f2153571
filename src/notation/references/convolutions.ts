import { arxiv, doi, type Reference } from "./reference.js";

/** Works on convolutions, their matrices and how they are computed. */
export const CONVOLUTIONS: Readonly<Record<string, Reference>> = {
  "chellapilla-2006": {
    authors: "Kumar Chellapilla, Sidd Puri, Patrice Simard",
    short: "Chellapilla, Puri and Simard",
    year: 2006,
    title: "High Performance Convolutional Neural Networks for Document Processing",
    venue: "10th International Workshop on Frontiers in Handwriting Recognition",
    link: "https://inria.hal.science/inria-00112631",
  },
  "chetlur-2014": {
    authors:
      "Sharan Chetlur, Cliff Woolley, Philippe Vandermersch, Jonathan Cohen, John Tran, Bryan Catanzaro, Evan Shelhamer",
    short: "Chetlur et al.",
    year: 2014,
    title: "cuDNN: Efficient Primitives for Deep Learning",
    venue: "arXiv 1410.0759",
    link: arxiv("1410.0759"),
  },
  "dumoulin-2016": {
    authors: "Vincent Dumoulin, Francesco Visin",
    short: "Dumoulin and Visin",
    year: 2016,
    title: "A guide to convolution arithmetic for deep learning",
    venue: "arXiv 1603.07285",
    link: arxiv("1603.07285"),
  },
  "jia-2014": {
    authors:
      "Yangqing Jia, Evan Shelhamer, Jeff Donahue, Sergey Karayev, Jonathan Long, Ross Girshick, Sergio Guadarrama, Trevor Darrell",
    short: "Jia et al.",
    year: 2014,
    title: "Caffe: Convolutional Architecture for Fast Feature Embedding",
    venue: "ACM Multimedia 2014, 675–678",
    link: arxiv("1408.5093"),
  },
  "lavin-2016": {
    authors: "Andrew Lavin, Scott Gray",
    short: "Lavin and Gray",
    year: 2016,
    title: "Fast Algorithms for Convolutional Neural Networks",
    venue: "CVPR 2016, 4013–4021",
    link: arxiv("1509.09308"),
  },
  "lin-2014": {
    authors: "Min Lin, Qiang Chen, Shuicheng Yan",
    short: "Lin, Chen and Yan",
    year: 2014,
    title: "Network In Network",
    venue: "ICLR 2014",
    link: arxiv("1312.4400"),
  },
  "mathieu-2014": {
    authors: "Michael Mathieu, Mikael Henaff, Yann LeCun",
    short: "Mathieu, Henaff and LeCun",
    year: 2014,
    title: "Fast Training of Convolutional Networks through FFTs",
    venue: "ICLR 2014",
    link: arxiv("1312.5851"),
  },
  "odena-2016": {
    authors: "Augustus Odena, Vincent Dumoulin, Chris Olah",
    short: "Odena, Dumoulin and Olah",
    year: 2016,
    title: "Deconvolution and Checkerboard Artifacts",
    venue: "Distill",
    link: doi("10.23915/distill.00003"),
  },
  "sedghi-2019": {
    authors: "Hanie Sedghi, Vineet Gupta, Philip M. Long",
    short: "Sedghi, Gupta and Long",
    year: 2019,
    title: "The Singular Values of Convolutional Layers",
    venue: "ICLR 2019",
    link: arxiv("1805.10408"),
  },
  "yu-2016": {
    authors: "Fisher Yu, Vladlen Koltun",
    short: "Yu and Koltun",
    year: 2016,
    title: "Multi-Scale Context Aggregation by Dilated Convolutions",
    venue: "ICLR 2016",
    link: arxiv("1511.07122"),
  },
};
